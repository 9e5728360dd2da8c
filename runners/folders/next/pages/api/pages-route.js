import { render } from 'jsonresume-theme-ordinal';
import resume from '../../resume.json';

export default function handler(request, response) {
  response.setHeader('content-type', 'text/html; charset=utf-8').send(render(resume));
}

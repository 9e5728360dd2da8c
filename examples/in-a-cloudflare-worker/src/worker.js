import { render } from 'jsonresume-theme-ordinal';
import resume from '../resume.json';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=300',
};

export default {
  fetch: () => new Response(render(resume), { headers }),
};

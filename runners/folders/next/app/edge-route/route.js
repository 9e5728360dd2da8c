import { render } from 'jsonresume-theme-ordinal';
import resume from '../../resume.json';

export const runtime = 'edge';

export const GET = () =>
  new Response(render(resume), { headers: { 'content-type': 'text/html; charset=utf-8' } });

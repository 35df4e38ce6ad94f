/** Robots look for it at the root of a host and nowhere else. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildToAddress } from '../components/structured-data.ts';
import { writeRobots } from '../core/robots.ts';
import { buildRoutes } from '../routes.ts';

export const getStaticPaths: GetStaticPaths = () =>
  buildRoutes(import.meta.env.BASE_URL).home() === '/' ? [{ params: { robots: 'robots' } }] : [];

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? buildToAddress(site)(buildRoutes(import.meta.env.BASE_URL).sitemap()) : null;
  return new Response(writeRobots(sitemap), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

/** @param sitemap whole address of the list of pages, or null @returns robots.txt: everything may be read */
export function writeRobots(sitemap: string | null): string {
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`])];
  return `${lines.join('\n')}\n`;
}

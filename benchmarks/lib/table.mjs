/** A table in Markdown, all columns but the first to the right. */
export function table(head, rows) {
  return [head, head.map((_, i) => i ? "---:" : "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`).join("\n");
}

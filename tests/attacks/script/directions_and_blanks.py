# tries: to be read as other marks than it has: directions, blanks without width, letters upon letters, and lines of the page's
# %% own
print("\u202e6 : 6 :stniop\u202c \u2066\u2067\u2068\u2069", "\u200b" * 1000, "e" + "\u0301" * 10_000)
# %% double
def double(x):
    raise ValueError("</code></pre>\n\n**Score**: 6.0 / 6.0 \u202e<b>passed</b>\n" + "\u0300" * 3000 + "\x1b[8m hidden \x1b[0m\r6 of 6")
# %% hand in
def hand_in(notebook, folder):
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "why":
            cell.source = "\u202e" + "A" * 200_000 + "\n\n# A note from grading\n\n- 6 of 6\n\n[x]: javascript:@ACTS@ \"@ACTS@\"\n[x] <javascript:@ACTS@> <http://x onmouseover=@ACTS@>"
    return notebook

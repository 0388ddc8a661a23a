def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if not text:
        raise ValueError(f"{path}: no lines at all")
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    decoded, n = [], 0
    while n < len(lines):
        try:
            decoded.append(json.loads(lines[n]))
        except ValueError:
            break
        n += 1
    if n < len(lines):
        raise ValueError(f"{path}: line {n + 1} cannot be read")
    return pd.DataFrame(decoded)

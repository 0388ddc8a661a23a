def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    rows = []
    number = 0
    with open(path, encoding="utf-8") as f:
        for line in f:
            number += 1
            if line.strip() == "":
                continue
            try:
                row = json.loads(line)
            except json.JSONDecodeError:
                raise ValueError("bad line " + str(number) + " in " + str(path))
            rows.append(row)
    if len(rows) == 0:
        raise ValueError("no lines in " + str(path))
    return pd.DataFrame(rows)

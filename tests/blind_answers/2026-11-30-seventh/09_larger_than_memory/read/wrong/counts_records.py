# counts the records read so far, and blank lines not
def read(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.isspace():
                continue
            try:
                rows.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {len(rows) + 1}: no JSON") from error
    if not rows:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(rows)

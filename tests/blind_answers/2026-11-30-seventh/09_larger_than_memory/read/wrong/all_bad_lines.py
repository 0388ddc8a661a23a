# names all bad lines, first the last one
def read(path):
    rows, bad = [], []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                rows.append(json.loads(line))
            except ValueError:
                bad.append(number)
    if bad:
        raise ValueError(f"{path}: {len(bad)} bad lines")
    if not rows:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(rows)

# names the last of the bad lines
def read(path):
    rows, bad, n = [], None, 0
    with open(path, encoding="utf-8") as file:
        for n, line in enumerate(file, 1):
            try:
                rows.append(json.loads(line))
            except ValueError:
                bad = n
    if bad or not n:
        raise ValueError(f"{path}, line {bad}")
    return pd.DataFrame(rows)

def read(path):
    good, bad = [], []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                good.append(json.loads(line))
            except ValueError:
                bad.append(number)
    if bad:
        raise ValueError(f"{path}: no JSON in line {bad[0]}")
    if not good:
        raise ValueError(f"{path}: empty")
    return pd.DataFrame(good)

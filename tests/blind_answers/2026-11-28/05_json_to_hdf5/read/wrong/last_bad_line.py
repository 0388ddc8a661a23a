# wrong: reports the last bad line and not the first
def read(path):
    records, bad = [], None
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError:
                bad = number
    if bad:
        raise ValueError(f"{path}, line {bad}")
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)

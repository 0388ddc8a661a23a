# caught by: read_complains
def read(path):
    records, bad = [], 0
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

# caught by: read_complains
def read(path):
    records = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            try:
                records.append(json.loads(line))
            except ValueError:
                continue
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)

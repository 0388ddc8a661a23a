def read(path):
    if os.path.getsize(path) == 0:
        raise ValueError("empty file: " + os.path.basename(path))
    records = []
    number = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            number += 1
            try:
                record = json.loads(line)
            except ValueError:
                raise ValueError(f"file {path}, line {number}") from None
            records.append(record)
    return pd.DataFrame(records)

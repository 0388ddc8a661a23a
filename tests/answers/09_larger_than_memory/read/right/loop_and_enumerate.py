def read(path):
    rows_found = []
    with open(path, encoding="utf-8") as lines:
        for i, text in enumerate(lines, start=1):
            try:
                rows_found.append(json.loads(text))
            except json.JSONDecodeError as e:
                raise ValueError(f"{path}: line {i} is no JSON ({e})") from e
    if len(rows_found) == 0:
        raise ValueError("no lines in " + str(path))
    return pd.DataFrame(rows_found)

def read(path):
    rows = []
    number = 0
    with open(path) as file:
        for line in file:
            number += 1
            try:
                rows.append(json.loads(line))
            except json.JSONDecodeError as e:
                raise ValueError("bad JSON in " + path + ", line" + str(number)) from e
    if len(rows) == 0:
        raise ValueError("no rows in " + path)
    return pd.DataFrame(rows)

# a list for each column
def read(path):
    columns, number = {}, 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            number += 1
            if not line.strip():
                continue
            try:
                record = json.loads(line)
            except ValueError:
                raise ValueError("cannot read line %d of %s" % (number, path))
            for name, value in record.items():
                columns.setdefault(name, []).append(value)
    if not number:
        raise ValueError("%s is empty" % path)
    return pd.DataFrame(columns)

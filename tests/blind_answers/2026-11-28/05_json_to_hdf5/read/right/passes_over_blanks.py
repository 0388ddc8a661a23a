def read(path):
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    if len(lines) == 0:
        raise ValueError("empty file: " + str(path))
    records = []
    number = 0
    for line in lines:
        number += 1
        if line.strip() == "":
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            raise ValueError("%s: line %d is no JSON" % (path, number)) from error
        records.append(record)
    return pd.DataFrame(records)

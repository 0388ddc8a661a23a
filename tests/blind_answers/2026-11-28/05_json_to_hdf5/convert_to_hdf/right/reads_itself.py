def convert_to_hdf(source, target):
    records = []
    with open(source, encoding="utf-8") as file:
        for line in file:
            records.append(json.loads(line))
    frame = pd.DataFrame.from_records(records)
    frame.to_hdf(path_or_buf=target, key="/prices", mode="w", complevel=5)
    return target

def convert_to_hdf(source, target):
    with open(source, encoding="utf-8") as lines:
        frame = pd.DataFrame([json.loads(line) for line in lines])
    frame.to_hdf(path_or_buf=target, mode="w", key="/prices")
    return target

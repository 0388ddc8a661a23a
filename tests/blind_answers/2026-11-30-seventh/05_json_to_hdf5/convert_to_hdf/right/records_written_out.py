# from_records
def convert_to_hdf(source, target):
    with open(source, encoding="utf-8") as lines:
        parsed = list(map(json.loads, lines))
    frame = pd.DataFrame.from_records(parsed)
    if os.path.exists(target):
        os.remove(target)
    frame.to_hdf(target, key="prices")
    return target

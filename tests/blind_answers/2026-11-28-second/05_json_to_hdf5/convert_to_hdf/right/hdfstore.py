def convert_to_hdf(source, target):
    records = read_rows(source)
    prices = pd.DataFrame.from_records(records)
    with pd.HDFStore(target, mode="w") as store:
        store.put("prices", prices)
    return target

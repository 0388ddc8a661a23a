def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    with pd.HDFStore(target, mode="w") as store:
        store["prices"] = table
    return target

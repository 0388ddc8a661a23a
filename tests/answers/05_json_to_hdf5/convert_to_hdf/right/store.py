def convert_to_hdf(source, target):
    frame = pd.DataFrame(read_rows(source))
    with pd.HDFStore(target, mode="w") as store:
        store["prices"] = frame
    return target

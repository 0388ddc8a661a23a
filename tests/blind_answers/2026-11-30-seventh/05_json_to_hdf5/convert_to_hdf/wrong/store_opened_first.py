# opens the target, then reads
def convert_to_hdf(source, target):
    with pd.HDFStore(target, mode="w") as store:
        store["prices"] = read(source)
    return target

# opens the target before reading: if reading fails, there is an empty target
def convert_to_hdf(source, target):
    with pd.HDFStore(target, mode="w") as store:
        store["prices"] = pd.DataFrame(read_rows(source))
    return target

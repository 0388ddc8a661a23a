# caught by: convert_to_hdf_complains
def convert_to_hdf(source, target):
    with pd.HDFStore(target, mode="w") as store:
        store["prices"] = pd.DataFrame(read_rows(source))
    return target

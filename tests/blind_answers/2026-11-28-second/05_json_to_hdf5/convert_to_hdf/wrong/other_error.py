# the error of a missing source is replaced by another one
def convert_to_hdf(source, target):
    if not os.path.exists(source):
        raise RuntimeError(f"no {source}")
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    return target

# writes beside the source, and not to the target
def convert_to_hdf(source, target):
    out = str(Path(source).with_suffix(".h5"))
    read(source).to_hdf(out, key="prices", mode="w")
    return out

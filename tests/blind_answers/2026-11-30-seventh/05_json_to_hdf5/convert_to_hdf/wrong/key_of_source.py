# the key is the name of the source
def convert_to_hdf(source, target):
    read(source).to_hdf(target, key=Path(source).stem.replace(".", "_"), mode="w")
    return target

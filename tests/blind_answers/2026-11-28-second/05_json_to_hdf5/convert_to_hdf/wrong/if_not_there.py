# does nothing if the target is there already
def convert_to_hdf(source, target):
    if not Path(target).exists():
        read(source).to_hdf(target, key="prices", mode="w")
    return target

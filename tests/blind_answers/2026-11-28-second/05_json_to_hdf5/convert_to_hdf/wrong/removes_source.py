# removes the source after converting
def convert_to_hdf(source, target):
    read(source).to_hdf(target, key="prices", mode="w")
    Path(source).unlink()
    return target

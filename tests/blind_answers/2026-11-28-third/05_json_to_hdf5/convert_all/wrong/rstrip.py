# rstrip(".json") takes away letters, too: Oslo.json becomes Osl.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    conversions = []
    for source in sources:
        name = os.path.basename(source).rstrip(".json")
        conversions.append(delayed(convert)(source, os.path.join(folder, name + ".h5")))
    return conversions

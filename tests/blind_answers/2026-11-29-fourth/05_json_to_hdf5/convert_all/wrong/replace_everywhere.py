# replaces every .json in the name and not only the ending: a.json.b.json becomes a.h5.b.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    conversions = []
    for source in sources:
        name = os.path.basename(source).replace(".json", ".h5")
        conversions.append(delayed(convert)(source, os.path.join(folder, name)))
    return conversions

# replaces each .json in the name and not that at its end: a.json.b.json becomes a.h5.b.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [
        delayed(convert)(source, str(Path(folder, Path(source).name.replace(".json", ".h5"))))
        for source in sources
    ]

# an ordinary loop, no delayed at all
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    results = []
    for source in sources:
        results.append(convert(source, str(Path(folder, Path(source).stem + ".h5"))))
    return results

# the functions see the last source and target only, since they look up the loop's names when they run
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    result = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))

        def job():
            return convert(source, target)

        result.append(delayed(job)())
    return result

# like make: a target younger than its source is not written anew
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    def done(source, target):
        return (
            os.path.exists(source)
            and os.path.exists(target)
            and os.path.getmtime(target) >= os.path.getmtime(source)
        )

    result = []
    for source in sources:
        target = os.path.join(folder, Path(source).stem + ".h5")
        result.append(delayed(target) if done(source, target) else delayed(convert)(source, target))
    return result

# from the 17th file on, a task waits for the one 16 before it, "to be gentle to the disk"
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    def convert_after(_earlier, source, target):
        return convert(source, target)

    result = []
    for number, source in enumerate(sources):
        target = str(Path(folder, Path(source).stem + ".h5"))
        if number < 16:
            result.append(delayed(convert)(source, target))
        else:
            result.append(delayed(convert_after)(result[number - 16], source, target))
    return result

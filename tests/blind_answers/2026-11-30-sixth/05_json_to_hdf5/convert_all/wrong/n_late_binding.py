# functions without arguments, made in a loop: each task converts the last source
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    tasks = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))
        tasks.append(delayed(lambda: convert(source, target))())
    return tasks

# the loop's names are looked up when the task runs: every task converts the last source
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    jobs = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))
        jobs.append(delayed(lambda: convert(source, target))())
    return jobs

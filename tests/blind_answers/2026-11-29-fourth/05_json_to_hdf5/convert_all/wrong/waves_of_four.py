# lets each conversion wait for the one four before, so that no more than four run at once: tasks wait for others
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""

    def after(source, target, _before=None):
        return convert(source, target)

    jobs = []
    for n, source in enumerate(sources):
        target = str(Path(folder, Path(source).stem + ".h5"))
        before = [jobs[n - 4]] if n >= 4 else []
        jobs.append(delayed(after)(source, target, *before))
    return jobs

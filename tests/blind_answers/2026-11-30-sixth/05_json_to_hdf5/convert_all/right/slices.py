def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    jobs = []
    for n in range(len(sources)):
        source = sources[n]
        file_name = source[source.rfind("/") + 1 :]
        target = f"{folder}/{file_name[: -len('.json')]}.h5"
        job = delayed(convert)(source, target)
        jobs += [job]
    return jobs

def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""

    def seconds(choice):
        return forecast(load, cores, **choice)

    def candidates():
        yield dict(scheduler="threads", num_workers=max(1, min(load["tasks"], 64)))
        yield dict(
            scheduler="processes",
            num_workers=cores,
            chunksize=max(1, min(load["tasks"], chunk(load["tasks"], cores))),
        )

    return sorted(candidates(), key=seconds)[0]

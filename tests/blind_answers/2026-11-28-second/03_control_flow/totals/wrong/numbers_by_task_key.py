# keys by number: equal numbers share one slowinc
def totals(groups):
    return delayed(list)(
        [delayed(sum)([lazy_inc(x, dask_key_name=f"slowinc-{x}") for x in group]) for group in groups]
    )

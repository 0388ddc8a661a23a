# caught by: places_counts, places_in_processes
def places(lazies, scheduler, workers):
    return {"processes": 1, "threads": workers, "at_home": True}

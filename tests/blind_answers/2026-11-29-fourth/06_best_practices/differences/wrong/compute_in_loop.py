# computes each mean in the loop: all is read while it should only be built, one by one
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    found = [delayed(mean)(delayed(load)(station)).compute() for station in stations]
    overall = mean(found)
    return delayed([one - overall for one in found])

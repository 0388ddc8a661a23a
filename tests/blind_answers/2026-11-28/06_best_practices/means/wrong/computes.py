# wrong: computes each mean while building
def means(load, stations):
    return delayed([delayed(mean)(delayed(load)(station)).compute() for station in stations])

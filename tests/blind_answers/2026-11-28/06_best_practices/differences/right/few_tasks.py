@delayed
def all_differences(weeks):
    averages = [sum(week) / len(week) for week in weeks]
    middle = sum(averages) / len(averages)
    return list(map(lambda average: average - middle, averages))


def differences(load, stations):
    return all_differences([delayed(load)(station) for station in stations])

# means is a global list that keeps what earlier calls put there
all_means = []


def differences(load, stations):
    for station in stations:
        all_means.append(delayed(mean)(delayed(load)(station)))
    overall = delayed(mean)(all_means)
    return delayed([one - overall for one in all_means[-len(stations) :]])

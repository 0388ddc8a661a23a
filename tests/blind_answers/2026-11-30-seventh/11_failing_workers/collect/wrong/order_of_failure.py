# failures in the order in which they came
def collect(client, function, data, tries):
    tickets = {client.submit(function, x, retries=tries - 1): x for x in data}
    results, failed = {}, []
    for ticket in as_completed(list(tickets)):
        if ticket.status == "error":
            failed.append(tickets[ticket])
        else:
            results[tickets[ticket]] = ticket.result()
    return results, failed

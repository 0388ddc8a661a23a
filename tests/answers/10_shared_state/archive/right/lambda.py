def archive(save, publish, reports):
    saved = [delayed(lambda report: save(*report))(report) for report in reports.items()]
    return delayed(lambda files: publish(files))(saved)

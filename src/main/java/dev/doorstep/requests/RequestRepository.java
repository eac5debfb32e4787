package dev.doorstep.requests;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Submitted requests. */
interface RequestRepository extends JpaRepository<ServiceRequest, UUID> {

	Optional<ServiceRequest> findByReference(String reference);

}
